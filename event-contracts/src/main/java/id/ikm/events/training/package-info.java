/** What training-service announces. */
package id.ikm.events.training;
