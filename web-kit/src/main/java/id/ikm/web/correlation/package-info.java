/** One id through requests, logs and events. */
package id.ikm.web.correlation;
