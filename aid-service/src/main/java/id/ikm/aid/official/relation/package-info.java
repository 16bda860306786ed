/** What officials declare of their relations to recipients. */
package id.ikm.aid.official.relation;
