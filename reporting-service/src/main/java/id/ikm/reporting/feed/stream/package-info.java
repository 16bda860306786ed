/** The feed as Server-Sent Events: many clients, each at its own pace. */
package id.ikm.reporting.feed.stream;
