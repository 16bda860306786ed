/** How request bodies are read. */
package id.ikm.web.json;
