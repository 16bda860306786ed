package id.ikm.aid.recipient.listed;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.aid.recipient.listed.Meant.Cell;
import id.ikm.web.problem.Text;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BearersTest {

    private static final String NIB = "1209000000012";

    private final Bearer licensed = business("UD Maju", NIB);
    private final Bearer unlicensed = business("Jaya", null);
    private final Bearer twin = business("JAYA", null);
    private final Bearers bearers = new Bearers(List.of(licensed, unlicensed, twin));

    @Test
    void meansWhoeverHasTheId() {
        var meant = meant(twin.recipient().id(), NIB, "UD Maju");

        assertThat(meant).isEqualTo(Meant.is(twin));
    }

    @Test
    void meansWhoeverHasTheNibOrElseTheName() {
        assertThat(meant(null, NIB, null)).isEqualTo(Meant.is(licensed));
        assertThat(meant(null, NIB, "ud maju")).isEqualTo(Meant.is(licensed));
        assertThat(meant(null, null, "ud maju")).isEqualTo(Meant.is(licensed));
    }

    @Test
    void tellsTheNameOfWhoWasFoundByTheNib() {
        assertThat(meant(null, NIB, "Maju")).isEqualTo(Meant.is(licensed, Cell.NAME, "listed.other-name", "UD Maju"));
    }

    @Test
    void tellsThatTheNibSaidNothing() {
        var alone = new Bearers(List.of(unlicensed));

        assertThat(alone.meant(new ListedName(null, NIB, "Jaya"), bearer -> true))
                .isEqualTo(Meant.is(unlicensed, Cell.NIB, "listed.nib-unknown"));
    }

    @Test
    void meansNobodyWhereNibAndNameDisagree() {
        assertThat(meant(null, NIB, "Jaya").fault()).isEqualTo(Text.of("listed.nib-of-another", "UD Maju"));
        assertThat(meant(null, "9999999999999", "UD Maju").fault()).isEqualTo(Text.of("listed.other-nib", NIB));
    }

    @Test
    void meansNobodyWhereNoneOrSeveralAreFound() {
        assertThat(meant(null, null, "jaya").fault()).isEqualTo(Text.of("listed.several", 2, "jaya"));
        assertThat(meant(null, null, "Mundur").fault()).isEqualTo(Text.of("listed.unknown", "Mundur"));
        assertThat(meant(null, "9999999999999", null).at()).isEqualTo(Cell.NIB);
    }

    @Test
    void looksOnlyWhereTheRowDoes() {
        var meant = bearers.meant(new ListedName(null, null, "jaya"), bearer -> bearer.equals(twin));

        assertThat(meant).isEqualTo(Meant.is(twin));
    }

    private Meant meant(UUID id, String nib, String name) {
        return bearers.meant(new ListedName(id, nib, name), bearer -> true);
    }

    private static Bearer business(String name, String nib) {
        return new Bearer(new RecipientReference(RecipientKind.BUSINESS, UUID.randomUUID()), name, nib, "12.09");
    }
}
