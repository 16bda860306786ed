/** Officials of offices, and whether they act for somebody whom they are related to. */
package id.ikm.aid.official;
