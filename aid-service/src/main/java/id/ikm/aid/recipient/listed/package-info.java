/** Whom the rows of an office's list mean: found by id, NIB or whole name, and never guessed. */
package id.ikm.aid.recipient.listed;
