package id.ikm.registry.aspiration;

import java.util.Map;

/** How often a theme was spoken of, by how it stands with the matter; {@code name} is in the caller's language. */
public record ThemeCount(String theme, String name, long count, Map<AspirationState, Long> byState) {}
