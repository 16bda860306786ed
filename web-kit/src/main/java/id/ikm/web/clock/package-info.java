/** The time of day as a bean. */
package id.ikm.web.clock;
