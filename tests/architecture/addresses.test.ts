import { expect, test } from 'vitest';
import { addressesIn, connectionsIn } from './addresses.ts';

test('an address in what ships is found, whatever it is for', () => {
  const shipped =
    'fetch("https://example.org/beacon?x=1");new WebSocket(`wss://example.org`);open("HTTP://EXAMPLE.ORG")';
  expect(addressesIn(shipped)).toEqual(['https://example.org/beacon?x=1', 'wss://example.org', 'HTTP://EXAMPLE.ORG']);
});

test('the names of XML namespaces are no addresses', () => {
  expect(addressesIn('createElementNS("http://www.w3.org/2000/svg","svg")')).toEqual([]);
  expect(addressesIn('"http://www.w3.org/2000/svg/beacon"')).toHaveLength(1);
});

test('whatever a script takes in to open a connection with is found', () => {
  const script =
    'import{get}from"node:https";import"node:net";const d=require("dns/promises");await import("node:http2")';
  expect(connectionsIn(script)).toEqual(['node:https', 'node:net', 'dns/promises', 'node:http2']);
});

test('what a script takes in for other ends is left alone', () => {
  expect(connectionsIn('import{join}from"node:path";import{net as n}from"electron";import x from"./net.js"')).toEqual(
    [],
  );
});
