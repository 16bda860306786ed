/** Personal data: encrypted at rest, found by keyed hash, masked in answers, every reading of them on record. */
package id.ikm.privacy;
