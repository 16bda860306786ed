/** How many businesses there are, by region, by status and by whether they are an industry. */
package id.ikm.reporting.businesscount;
