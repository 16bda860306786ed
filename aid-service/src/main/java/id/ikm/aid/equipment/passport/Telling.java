package id.ikm.aid.equipment.passport;

import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Origin;
import id.ikm.aid.equipment.step.StepDetails.Repair;
import id.ikm.aid.equipment.step.StepDetails.Ruling;
import id.ikm.aid.equipment.step.StepDetails.Sight;
import id.ikm.aid.equipment.step.StepDetails.Transfer;
import id.ikm.aid.paper.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a step has to tell, in a few words; for officers, since it names holders. */
class Telling {

    private static final int SHOWN_OF_A_HASH = 12;

    private final List<String> parts = new ArrayList<>();

    private Telling() {}

    static String of(StepDetails details) {
        var telling = new Telling();
        telling.origin(details.origin());
        telling.transfer(details.transfer());
        telling.add("Tempat", details.place());
        telling.sight(details.sight());
        telling.repair(details.repair());
        telling.ruling(details.ruling());
        telling.add("Catatan", details.note());
        return String.join(". ", telling.parts);
    }

    /** The beginnings of the hashes, enough to tell one file from another. */
    static String evidence(PassportStep step) {
        return String.join(
                "\n",
                step.evidence().stream()
                        .map(one -> one.sha256().substring(0, SHOWN_OF_A_HASH).toLowerCase(Locale.ROOT))
                        .toList());
    }

    private void origin(Origin origin) {
        if (origin != null) {
            add("Tahun", origin.year());
            add("Nomor pembelian", origin.purchaseNumber());
            add("Penyedia", origin.supplier());
        }
    }

    private void transfer(Transfer transfer) {
        if (transfer != null) {
            add("Pemegang", transfer.holder() == null ? null : transfer.holder().name());
            add("Sampai", Written.day(transfer.until()));
        }
    }

    private void sight(Sight sight) {
        if (sight != null) {
            add("Kondisi", Words.of(sight.condition()));
            add("Wilayah", sight.regionCode());
        }
    }

    private void repair(Repair repair) {
        if (repair != null) {
            add("Mulai", Written.day(repair.from()));
            add("Biaya", Written.rupiah(repair.cost()));
            add("Bengkel", repair.by());
        }
    }

    private void ruling(Ruling ruling) {
        if (ruling != null) {
            add("Alasan", ruling.reason());
            add("Nomor SK", ruling.decreeNumber());
        }
    }

    private void add(String label, Object value) {
        if (value != null) {
            parts.add(label + ": " + value);
        }
    }
}
