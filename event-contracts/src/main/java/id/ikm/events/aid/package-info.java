/** What aid-service announces. */
package id.ikm.events.aid;
