/** Budget lines by source of money, and what is committed and spent of them: never more than there is. */
package id.ikm.aid.budget;
