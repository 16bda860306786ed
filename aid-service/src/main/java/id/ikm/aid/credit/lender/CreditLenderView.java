package id.ikm.aid.credit.lender;

import id.ikm.web.version.Versioned;

public record CreditLenderView(String code, String name, long version) implements Versioned {}
