/** Lists in pages, by key, never by offset. */
package id.ikm.web.paging;
