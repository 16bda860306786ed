package id.ikm.registry.directory.intake;

import id.ikm.registry.business.ChangeBusiness;
import id.ikm.registry.business.ChangingBusiness;
import id.ikm.registry.business.Identity;
import id.ikm.registry.business.Nib;
import id.ikm.registry.business.RegisterBusiness;
import id.ikm.registry.business.RegisteringBusiness;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Puts an entry of the directory on the register, the way a request would. */
@ApplicationScoped
public class TakingIn {

    private static final String REASON = "Impor direktori";

    private final RegisteringBusiness registering;
    private final ChangingBusiness changing;
    private final PeopleBehind people;
    private final DirectoryEntries entries;

    TakingIn(
            RegisteringBusiness registering, ChangingBusiness changing, PeopleBehind people, DirectoryEntries entries) {
        this.registering = registering;
        this.changing = changing;
        this.people = people;
        this.entries = entries;
    }

    @Transactional(TxType.MANDATORY)
    public UUID register(DirectoryEntry entry, String officer, Warnings warnings) {
        var codes = codes(entry.kbli());
        var business = registering.register(
                new RegisterBusiness(
                        entry.name(),
                        entry.region(),
                        entry.nib() == null ? null : new Nib(entry.nib()),
                        new Identity(null, null, entry.legalForm(), null, null),
                        codes.isEmpty() ? null : codes.getFirst(),
                        codes.isEmpty() ? null : codes.subList(1, codes.size()),
                        null,
                        size(entry.figures()),
                        null,
                        people.contact(entry),
                        people.owner(entry)),
                officer,
                warnings);
        entries.keep(business.id(), entry);
        return business.id();
    }

    /** What the sheet does not say stays as it is; who owns a business is not changed by a sheet. */
    @Transactional(TxType.MANDATORY)
    public void change(UUID id, DirectoryEntry entry, String officer, Warnings warnings) {
        var now = changing.find(id);
        var codes = codes(entry.kbli());
        var identity = now.identity();
        changing.change(
                id,
                new ChangeBusiness(
                        entry.name(),
                        entry.region(),
                        entry.nib() == null ? now.nib() : new Nib(entry.nib()),
                        new Identity(
                                identity.otherNames(),
                                identity.brands(),
                                entry.legalForm() == null ? identity.legalForm() : entry.legalForm(),
                                identity.yearFounded(),
                                identity.officeId()),
                        codes.isEmpty() ? now.mainKbli() : codes.getFirst(),
                        codes.isEmpty() ? now.furtherKbli() : codes.subList(1, codes.size()),
                        now.production(),
                        isKnown(size(entry.figures())) ? size(entry.figures()) : now.size(),
                        REASON,
                        null),
                people.contact(entry),
                officer,
                warnings);
        entries.keep(id, entry);
    }

    /** Turnover is not in the sheet: the value of production is another figure. */
    static SizeFigures size(DirectoryEntry.Figures figures) {
        return new SizeFigures(
                figures.maleWorkers(), figures.femaleWorkers(), null, figures.investment(), null, figures.year());
    }

    static boolean isKnown(SizeFigures size) {
        return size.maleWorkers() != null || size.femaleWorkers() != null || size.investment() != null;
    }

    static List<KbliCode> codes(DirectoryEntry.Kbli kbli) {
        return kbli == null
                ? List.of()
                : kbli.codes().stream()
                        .map(code -> new KbliCode(kbli.edition(), code))
                        .toList();
    }
}
