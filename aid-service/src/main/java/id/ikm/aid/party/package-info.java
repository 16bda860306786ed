/** Who and what stands behind a recipient: members, people, addresses and households, all by opaque ids. */
package id.ikm.aid.party;
