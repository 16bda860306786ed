/** The public events of all services in one gap-free sequence, to be pulled or streamed. */
package id.ikm.reporting.feed;
