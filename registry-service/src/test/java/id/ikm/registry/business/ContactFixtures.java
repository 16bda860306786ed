package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;

import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.Nitku;
import id.ikm.privacy.particulars.Npwp;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Position;
import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.contact.DescribeSite;
import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.business.people.BusinessRole;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Private particulars that nobody has. */
public class ContactFixtures {

    public static DescribeContact aContact() {
        return aContactWith(aNpwp());
    }

    static DescribeContact aContactWith(Npwp npwp) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        return new DescribeContact(
                new PhoneNumber("0813%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000))),
                new EmailAddress("usaha" + tag + "@example.id"),
                "https://example.id/" + tag,
                "Jalan Rahasia" + tag + " 7",
                "21223",
                aPosition(),
                npwp,
                npwp == null ? null : new Nitku(npwp.sixteen() + "000001"));
    }

    public static DescribeSite aSite() {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        return new DescribeSite(MUTIARA, "Gang Bengkel" + tag, aPosition(), LocalDate.of(2020, 1, 1), null);
    }

    /** A company's, whose check digit is as good as any. */
    static Npwp aNpwp() {
        return new Npwp("0%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L)));
    }

    static RegisterBusiness aBusinessWith(DescribeContact contact, AssignRole... people) {
        return aBusinessIn(MUTIARA, contact, people);
    }

    private static RegisterBusiness aBusinessIn(RegionCode region, DescribeContact contact, AssignRole... people) {
        return new RegisterBusiness(
                "Keripik " + UUID.randomUUID(),
                region,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                contact,
                List.of(people));
    }

    /** The id of a business with a contact, and these owners. */
    public static String registeredWith(DescribeContact contact, String... owners) {
        return registeredIn(MUTIARA, contact, owners);
    }

    public static String registeredIn(RegionCode region, DescribeContact contact, String... owners) {
        return BusinessFixtures.registered(aBusinessIn(
                region,
                contact,
                Arrays.stream(owners).map(id -> aRole(id, BusinessRole.OWNER)).toArray(AssignRole[]::new)));
    }

    static AssignRole aRole(String person, BusinessRole role) {
        return new AssignRole(UUID.fromString(person), role, LocalDate.of(2021, 5, 1));
    }

    private static Position aPosition() {
        var random = ThreadLocalRandom.current();
        return new Position(
                new BigDecimal("2.9%06d".formatted(random.nextInt(1_000_000))),
                new BigDecimal("99.6%06d".formatted(random.nextInt(1_000_000))));
    }
}
