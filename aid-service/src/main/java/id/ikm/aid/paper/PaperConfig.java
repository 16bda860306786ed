package id.ikm.aid.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** What a paper says that no record holds. */
@ConfigMapping(prefix = "ikm.papers")
public interface PaperConfig {

    /** Where the public reaches the gateway: part of every QR code, so it must last. */
    @WithDefault("http://localhost:8080")
    String publicAddress();

    /** The lines on top by the code of the regency: {@code ikm.papers.letterheads."12.09"=Pemerintah …,Dinas …}. */
    Map<String, List<String>> letterheads();
}
