/** What a client is told when something went wrong: RFC 9457, in two languages. */
package id.ikm.web.problem;
