/** What the database refused, in words for the client. */
package id.ikm.kit.problem;
