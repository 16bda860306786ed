/** What is refused for its size. */
package id.ikm.web.limit;
