package com.ecosire.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailTextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  record Words(MailTemplate template, Locale locale) {
    String of(String part) {
      return ResourceBundle.getBundle("com.ecosire.domain.mail.texts", locale)
          .getString(template.key() + part);
    }
  }

  static Stream<Words> words() {
    return Stream.of("en", "de", "es")
        .flatMap(
            language ->
                Stream.of(MailTemplate.values())
                    .map(template -> new Words(template, Locale.of(language))));
  }

  private static Mail invitation(String language) {
    return Mail.to("ann@example.com", MailTemplate.INVITATION, language)
        .with("inviter", "Bob <b>")
        .with("organization", "A & B")
        .with("message", "")
        .with("link", "https://example.com/join?a=1&b=2");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyTemplateHasWordsInEveryLanguageForAllItsPlaces(Words words) {
    Set<String> found = new HashSet<>();
    Matcher places = PLACE.matcher(words.of(".subject") + words.of(".text"));
    while (places.find()) {
      found.add(places.group(1));
    }
    assertEquals(Set.copyOf(words.template.places()), found);
  }

  @Test
  void speaksTheReadersLanguage() {
    assertTrue(MailTexts.of(invitation("de-AT")).plain().contains("Die Einladung gilt 7 Tage."));
    assertTrue(MailTexts.of(invitation("es")).subject().contains("le invita"));
  }

  @Test
  void speaksEnglishWhereThereAreNoWords() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertTrue(MailTexts.of(invitation("ja")).subject().contains("invites you to"));
      assertTrue(MailTexts.of(invitation("")).subject().contains("invites you to"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void escapesWhatPeopleWroteInHtmlAndLeavesItInPlainText() {
    MailText text = MailTexts.of(invitation("en"));
    assertTrue(text.plain().contains("Bob <b> invites you to work in A & B"), text.plain());
    assertTrue(text.html().contains("Bob &lt;b&gt; invites you to work in A &amp; B"));
    assertTrue(
        text.html().contains("<a href=\"https://example.com/join?a=1&amp;b=2\">"), text.html());
  }

  @Test
  void linksNothingButAddressesOfTheWeb() {
    Mail mail =
        Mail.to("ann@example.com", MailTemplate.NOTIFICATION, "en")
            .with("title", "Look")
            .with("text", "see https://example.com")
            .with("link", "javascript:alert(1)");
    assertFalse(MailTexts.of(mail).html().contains("<a "));
  }

  @Test
  void takesNothingInAValueForAPlace() {
    Mail mail =
        Mail.to("ann@example.com", MailTemplate.PASSWORD_CHANGED, "en").with("name", "{name} $1");
    assertTrue(MailTexts.of(mail).plain().startsWith("Hello {name} $1,"));
  }

  @Test
  void leavesOutAParagraphThatHasNothingToSay() {
    MailText bare = MailTexts.of(invitation("en"));
    assertTrue(bare.plain().contains("A & B:\n\nhttps://"), bare.plain());
    assertFalse(bare.html().contains("<p></p>"), bare.html());
    MailText full = MailTexts.of(invitation("en").with("message", "Come!"));
    assertTrue(full.plain().contains("A & B:\n\nCome!\n\nhttps://"), full.plain());
    assertTrue(full.html().contains("<p>Come!</p>"), full.html());
  }

  @Test
  void keepsASubjectOnOneLine() {
    Mail mail = invitation("en").with("organization", "A\r\nBcc: all@example.com");
    assertEquals("Bob <b> invites you to A Bcc: all@example.com", MailTexts.of(mail).subject());
  }

  @Test
  void refusesMissingAndSurplusValues() {
    Mail missing = Mail.to("ann@example.com", MailTemplate.RESET_PASSWORD, "en").with("name", "A");
    Mail surplus = missing.with("link", "https://example.com").with("password", "x");
    for (Mail mail : List.of(missing, surplus)) {
      assertThrows(IllegalArgumentException.class, () -> MailTexts.of(mail));
    }
  }

  @Test
  void refusesARecipientOfSeveralLines() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Mail.to("a@example.com\nBcc: b@example.com", MailTemplate.INVITATION, "en"));
  }

  @Test
  void showsNothingOfItselfInLogs() {
    assertEquals("mail invitation", invitation("en").toString());
    assertFalse(MailTexts.of(invitation("en")).toString().contains("Bob"));
  }
}
