package id.ikm.registry.directory.upload;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.classification.Kblis;
import id.ikm.registry.directory.CellRemark;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.directory.PlaceNames;
import id.ikm.registry.directory.ReadingRules;
import id.ikm.registry.region.Regions;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/** Gathers once what every row of a sheet is read with. */
@ApplicationScoped
class RulesOfReading {

    private final Regions regions;
    private final Kblis kblis;
    private final Clock clock;

    RulesOfReading(Regions regions, Kblis kblis, Clock clock) {
        this.regions = regions;
        this.kblis = kblis;
        this.clock = clock;
    }

    ReadingRules of(ImportOrder order) {
        var places = new PlaceNames(order.regencyCode(), regions.namesWithin(order.regencyCode()));
        var asked = new HashMap<KbliCode, Optional<CellRemark>>();
        return new ReadingRules(
                places, order.kbliEdition(), LocalDate.now(clock).getYear() + 1, kbli -> remark(kbli, asked));
    }

    private Optional<CellRemark> remark(DirectoryEntry.Kbli kbli, HashMap<KbliCode, Optional<CellRemark>> asked) {
        return kbli.codes().stream()
                .map(code -> new KbliCode(kbli.edition(), code))
                .flatMap(code -> asked.computeIfAbsent(code, this::ask).stream())
                .findFirst();
    }

    private Optional<CellRemark> ask(KbliCode code) {
        var warnings = new Warnings();
        try {
            kblis.require(code, "", warnings);
        } catch (InvalidRequest refused) {
            return Optional.of(CellRemark.fault(
                    DirectoryColumn.KBLI, refused.faults().getFirst().text()));
        }
        return warnings.faults().stream()
                .map(warning -> CellRemark.warning(DirectoryColumn.KBLI, warning.text()))
                .findFirst();
    }
}
