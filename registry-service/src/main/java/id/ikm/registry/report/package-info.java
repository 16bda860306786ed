/** What a business reports of a period: its figures, and how the report goes from draft to accepted. */
package id.ikm.registry.report;
