/** Work that takes longer than a request, as its caller follows it. */
package id.ikm.aid.job;
