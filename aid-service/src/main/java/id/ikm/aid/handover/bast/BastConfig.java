package id.ikm.aid.handover.bast;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** What a printed report says that no record holds. */
@ConfigMapping(prefix = "ikm.bast")
public interface BastConfig {

    /** Where the public reaches this system: the QR code on a report leads there. */
    @WithDefault("http://localhost:8080")
    String publicAddress();

    /** The lines on top of a report by the code of the regency: {@code ikm.bast.letterheads."12.09"=Pemerintah …,Dinas …}. */
    Map<String, List<String>> letterheads();
}
