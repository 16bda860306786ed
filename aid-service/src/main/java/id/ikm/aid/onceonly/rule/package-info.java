/** How many fiscal years lie between two aids of one category, by region, as data. */
package id.ikm.aid.onceonly.rule;
