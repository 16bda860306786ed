package id.ikm.registry.directory.export;

import id.ikm.registry.business.BusinessView;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.directory.DirectoryEntry.Figures;
import id.ikm.registry.directory.DirectoryEntry.Person;
import id.ikm.registry.directory.DirectoryEntry.Trade;
import id.ikm.registry.directory.cell.LegalFormCell;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that an export says of one business; {@code person} is null unless personal data were asked for. */
record ExportedBusiness(
        BusinessView business, Trade trade, Figures figures, Map<RegionCode, String> names, Person person) {

    String village() {
        return business.regionCode().value().length() > 8 ? names.get(business.regionCode()) : null;
    }

    String district() {
        return business.regionCode().district().map(names::get).orElse(null);
    }

    String legalForm() {
        var identity = business.identity();
        return identity == null || identity.legalForm() == null ? null : LegalFormCell.word(identity.legalForm());
    }

    /** The main code first, as the sheet is read. */
    String kbli() {
        var codes = new ArrayList<KbliCode>();
        if (business.mainKbli() != null) {
            codes.add(business.mainKbli());
        }
        codes.addAll(business.furtherKbli() == null ? List.of() : business.furtherKbli());
        return codes.isEmpty() ? null : codes.stream().map(KbliCode::code).collect(Collectors.joining("; "));
    }

    String kbliEdition() {
        return business.mainKbli() == null ? null : business.mainKbli().edition();
    }

    SizeFigures size() {
        return business.size();
    }

    SizeClasses classes() {
        return business.classes() == null ? SizeClasses.UNKNOWN : business.classes();
    }
}
