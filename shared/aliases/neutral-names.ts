/**
 * Birds, trees, stones and country that say nothing about a person. In this order, which no name decides. Kept out:
 * given names of the usual lists (but for the five that the design shows), street trees, and words that sting.
 */
export const neutralNames: readonly string[] = (
  'Heron Juniper Marlow Wren Alder Plover Tamarack Sorrel Dunlin Basalt Yarrow Lapwing Hornbeam Godwit Umber Mallow ' +
  'Esker Avocet Feldspar Persimmon Curlew Vireo Osprey Teasel Redwing Nuthatch Catalpa Fulmar Jackdaw Quillwort ' +
  'Campion Machair Egret Turnstone Gabbro Lichen Siskin Isthmus Kittiwake Bunting Tupelo Hyssop Wagtail Zelkova Oriole ' +
  'Dolerite Phalarope Marram Sandpiper Ptarmigan Ironwood Fieldfare Comfrey Agate Lupin Gadwall Umbra Balsam Nightjar ' +
  'Razorbill Xylem Skylark Pochard Verbena Ouzel Drumlin Whimbrel Trefoil Inglenook Corncrake Gneiss Moorhen Junco ' +
  'Baobab Redstart Kapok Speedwell Hoopoe Limpet Foxglove Tanager Yucca Merganser Sumac Zircon Wheatear Burdock ' +
  'Quartz Ibis Lovage Goldcrest Fescue Puffin Oakmoss Stonecrop Eyebright Calcite Dotterel Vetiver Jarrah Rosefinch ' +
  'Nacre Sanderling Andesite Woodlark Kauri Islet Medlar Bulrush Gentian Pumice Tormentil Unakite Chicory Waxwing ' +
  'Greywacke Dunnock Samphire Bluethroat Verdigris Larkspur Sedge Whitebeam Kyanite Quern Bobolink Osier Ilmenite ' +
  'Pipit Marula Noctule Skerry Cowslip Jacana Rhyolite Twayblade Olivine Brambling Meadowsweet Lodestone Epidote ' +
  'Goosander Viburnum Firth Stonechat Yaffle Tourmaline Coltsfoot Orpine Woodruff Serpentine Neroli Shearwater ' +
  'Boxwood Kookaburra Iolite Treecreeper Zebrawood Evergreen Xenolith Ultramarine Nyjer'
).split(' ');
