package id.ikm.aid.equipment.passport;

import id.ikm.aid.paper.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/** The public page of a unit: small, for a telephone, without scripts; whatever somebody wrote is escaped. */
class PublicPage {

    private static final String STYLE = """
            body{font:1.05rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#1a1a1a;\
            background:#fff}h1{font-size:1.4rem;line-height:1.25}h2{font-size:1.15rem}dl{display:grid;\
            grid-template-columns:minmax(7rem,auto) 1fr;gap:.25rem .75rem}dt{color:#555}dd{margin:0;\
            overflow-wrap:anywhere}ol{padding-left:1.5rem}li{margin-bottom:.6rem}time{color:#555}""";

    /** Nothing but this one style is let in. */
    static final String SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%1$s</title><style>%2$s</style></head>
            <body><main>
            <h1>%1$s</h1>
            %3$s
            </main></body>
            </html>
            """;

    private PublicPage() {}

    static String of(PublicEquipment unit) {
        var label = unit.label();
        var paid = unit.paid();
        var facts = fact("Keadaan", Words.of(unit.state()))
                + fact("Kondisi", Words.of(unit.condition()))
                + fact("Jenis", label.category())
                + fact("Merek", label.brand())
                + fact("Nomor inventaris", label.inventoryNumber())
                + fact("Nomor seri", label.serialNumber())
                + fact("Nilai", Written.rupiah(paid.value()))
                + fact("Tahun", paid.year() == null ? null : String.valueOf(paid.year()))
                + fact("Sumber dana", paid.fundingSource() == null ? null : Words.of(paid.fundingSource()))
                + fact("Kode wilayah", unit.regionCode());
        var steps = unit.steps().stream().map(PublicPage::step).collect(Collectors.joining("\n"));
        return page(label.name(), """
                <p>Alat milik pemerintah daerah. Alat bantuan tidak boleh dipindahtangankan atau dijual.</p>
                <dl>%s</dl>
                <h2>Riwayat</h2>
                <ol>
                %s
                </ol>
                """.formatted(facts, steps));
    }

    static String unknown() {
        return page("Kode tidak dikenal", "<p>Periksa kembali alamat atau kode QR pada alat.</p>");
    }

    private static String page(String title, String content) {
        return PAGE.formatted(escaped(title), STYLE, content);
    }

    private static String fact(String label, String value) {
        var shown = value == null ? "Tidak diketahui" : escaped(value);
        return "<dt>" + label + "</dt><dd>" + shown + "</dd>";
    }

    private static String step(PublicEquipment.Step step) {
        var day = step.on() == null
                ? ""
                : "<br><time datetime=\"" + step.on() + "\">" + Written.day(step.on()) + "</time>";
        var condition = step.condition() == null ? "" : ", kondisi: " + Words.of(step.condition());
        return "<li>" + Words.of(step.kind()) + condition + day + "</li>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
