/** What the share of local content means for who buys with public money. */
package id.ikm.registry.certificate.localcontent;
