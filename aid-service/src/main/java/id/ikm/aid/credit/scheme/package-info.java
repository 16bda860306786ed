/** The kinds of KUR and what each lends at most, as data with the days on which it holds. */
package id.ikm.aid.credit.scheme;
