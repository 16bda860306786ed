/** Work that takes longer than a request: it is queued, runs once, survives a crash, and tells how far it is. */
package id.ikm.job;
