/** Applications for aid, from the draft of a proposal to the closing of what became of it. */
package id.ikm.aid.application;
