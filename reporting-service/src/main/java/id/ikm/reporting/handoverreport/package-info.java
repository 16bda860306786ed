/** What was handed over to whom: handovers, recipients, districts and values of a region and a time. */
package id.ikm.reporting.handoverreport;
