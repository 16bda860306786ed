/** Times in which aid rests, for example before an election. */
package id.ikm.aid.freeze;
