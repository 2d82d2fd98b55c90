package com.ecosire.domain.finance.taxes.ids;

import com.ecosire.domain.finance.taxes.ids.TaxIdCheck.TaxIdEvidence;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The tax ids of one country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param prefix stands before the id in international use; empty where nothing does
 * @param description the form in words, without the prefix
 * @param forms the first whose pattern fits decides
 */
record Scheme(String country, String prefix, String description, List<Form> forms) {
  /** One form of an id, without the prefix, and the rule of its check digits if it has any. */
  record Form(Pattern pattern, Predicate<String> rule, TaxIdEvidence checked) {
    static Form checksum(String pattern, Predicate<String> rule) {
      return new Form(Pattern.compile(pattern), rule, TaxIdEvidence.CHECKSUM);
    }

    static Form format(String pattern) {
      return new Form(Pattern.compile(pattern), id -> true, TaxIdEvidence.FORMAT);
    }
  }

  static Scheme scheme(String country, String description, Form... forms) {
    return new Scheme(country, country, description, List.of(forms));
  }

  Scheme prefixed(String other) {
    return new Scheme(country, other, description, forms);
  }

  /** Judges an id in upper case without separators, with the prefix or without. */
  TaxIdCheck check(String id) {
    String body = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    for (String candidate : List.of(body, id)) {
      for (Form form : forms) {
        if (form.pattern.matcher(candidate).matches()) {
          return judged(form, candidate);
        }
      }
    }
    String reason = "A tax id of " + country + " has " + description;
    return new TaxIdCheck(false, prefix + body, country, forms.getFirst().checked, reason);
  }

  private TaxIdCheck judged(Form form, String body) {
    boolean valid = form.rule.test(body);
    String reason = valid ? null : "The check digits are wrong";
    return new TaxIdCheck(valid, prefix + body, country, form.checked, reason);
  }
}
