/** What was given or promised to whom, so that nothing is given twice (DOMAIN 4.3). */
package id.ikm.aid.onceonly;
