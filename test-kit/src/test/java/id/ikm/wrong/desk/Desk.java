package id.ikm.wrong.desk;

import id.ikm.wrong.office.Stamp;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks rules on purpose: an endpoint for anybody, that answers with an entity. */
@Path("/desk")
public class Desk {

    @GET
    public Stamp stamp() {
        return new Stamp();
    }
}
