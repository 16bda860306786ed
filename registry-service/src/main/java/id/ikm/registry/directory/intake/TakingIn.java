package id.ikm.registry.directory.intake;

import id.ikm.registry.business.Identity;
import id.ikm.registry.business.Nib;
import id.ikm.registry.business.RegisterBusiness;
import id.ikm.registry.business.RegisteringBusiness;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.directory.DirectoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Puts an entry of the directory on the register, by the same way as a request would. */
@ApplicationScoped
public class TakingIn {

    private final RegisteringBusiness registering;
    private final DirectoryEntries entries;

    TakingIn(RegisteringBusiness registering, DirectoryEntries entries) {
        this.registering = registering;
        this.entries = entries;
    }

    @Transactional(TxType.MANDATORY)
    public UUID register(DirectoryEntry entry, String officer) {
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
                        null),
                officer);
        entries.keep(business.id(), entry);
        return business.id();
    }

    private static List<KbliCode> codes(DirectoryEntry.Kbli kbli) {
        return kbli == null
                ? List.of()
                : kbli.codes().stream()
                        .map(code -> new KbliCode(kbli.edition(), code))
                        .toList();
    }
}
