/** The people who sign a handover: posts in the open, names and numbers sealed. */
package id.ikm.aid.handover.party;
