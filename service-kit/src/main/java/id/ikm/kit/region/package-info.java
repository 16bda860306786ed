/** Things that lie in regions: their code in columns, and who finds and changes them. */
package id.ikm.kit.region;
