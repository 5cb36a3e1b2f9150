/** An image in the bundle, as a data address. */
declare module '*.png?inline' {
  const address: string;
  export default address;
}
