package id.ikm.registry.business;

import id.ikm.registry.classification.Kblis;
import id.ikm.registry.office.Offices;
import id.ikm.registry.region.Regions;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The one way into the register, for requests and for files. The caller has demanded its region. */
@ApplicationScoped
public class RegisteringBusiness {

    private final Businesses businesses;
    private final RecordingBusiness recording;
    private final JudgingBusiness judging;
    private final ReachingBusiness reaching;
    private final Regions regions;
    private final Kblis kblis;
    private final Offices offices;
    private final Clock clock;

    RegisteringBusiness(
            Businesses businesses,
            RecordingBusiness recording,
            JudgingBusiness judging,
            ReachingBusiness reaching,
            Regions regions,
            Kblis kblis,
            Offices offices,
            Clock clock) {
        this.businesses = businesses;
        this.recording = recording;
        this.judging = judging;
        this.reaching = reaching;
        this.regions = regions;
        this.kblis = kblis;
        this.offices = offices;
        this.clock = clock;
    }

    /** What is odd in the command without being an error is added to the warnings. */
    @Transactional(TxType.MANDATORY)
    public BusinessView register(RegisterBusiness command, String officer, Warnings warnings) {
        mustBeKnown(command, warnings);
        var business = Business.register(command, judging.judge(command), officer, clock.instant());
        businesses.mustBeFree(command.nib(), business.id());
        if (command.contact() != null) {
            business.reach(
                    reaching.seal(business.id(), business.regionCode(), command.contact(), "/contact", warnings),
                    officer);
        }
        if (command.people() != null) {
            reaching.mustBeKnown(command.people());
            command.people().forEach(role -> business.staff(people -> people.with(role), officer));
        }
        businesses.persist(business);
        return recording.record(BusinessChange.REGISTERED, null, business, null, officer, warnings);
    }

    /** Every code that is named must exist, as far as the lists are complete. */
    void mustBeKnown(BusinessFacts facts, Warnings warnings) {
        regions.requireLocal(facts.regionCode(), "/regionCode", warnings);
        kblis.require(facts.mainKbli(), "/mainKbli", warnings);
        if (facts.furtherKbli() != null) {
            for (int i = 0; i < facts.furtherKbli().size(); i++) {
                kblis.require(facts.furtherKbli().get(i), "/furtherKbli/" + i, warnings);
            }
        }
        if (facts.identity() != null) {
            offices.require(facts.identity().officeId(), "/identity/officeId");
        }
        judging.advise(facts, warnings);
    }
}
