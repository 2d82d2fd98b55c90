package com.ecosire.gateway.demo.stripe;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** The stand-in's own pages: to pay on, and to do what else happens at Stripe. */
final class Pages {
  private final Things things;

  Pages(Things things) {
    this.things = things;
  }

  private static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>%s</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}
    td,th{padding:.2em .8em .2em 0;text-align:left}form{display:inline}
    button{font:inherit;padding:.3em .8em}input{font:inherit;padding:.3em}
    .note{color:#666}</style></head><body><main><h1>%s</h1>
    <p class="note">A stand-in for Stripe: it takes no money and no card.</p>
    %s</main></body></html>
    """
        .formatted(escape(title), escape(title), body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String money(long minor, String currency) {
    return BigDecimal.valueOf(minor, 2).toPlainString() + " " + currency.toUpperCase(Locale.ROOT);
  }

  /** A page on which somebody pays. */
  String pay(Thing session) {
    String currency = session.text("currency");
    StringBuilder body = new StringBuilder("<table>");
    for (Map<String, Object> line : session.data("line_items")) {
      Thing price = new Thing(new Thing(line).object("price"));
      String name = things.get(price.text("product")).text("name");
      body.append("<tr><td>").append(new Thing(line).number("quantity")).append(" &times; ");
      body.append(escape(name)).append("</td><td>");
      body.append(money(Till.amount(line), currency)).append("</td></tr>");
    }
    body.append("<tr><th>To pay now</th><th>");
    body.append(money(session.number("amount_total"), currency)).append("</th></tr></table>");
    if (!session.text("status").equals("open")) {
      return page("This page is closed", body.toString());
    }
    body.append("<form method=\"post\"><p><label>E-mail <input type=\"email\" name=\"email\"");
    body.append(" required value=\"").append(escape(session.text("customer_email")));
    body.append("\"></label> <label>Name <input name=\"name\" value=\"\"></label></p>");
    body.append("<button name=\"action\" value=\"pay\">Pay</button> ");
    body.append("<button name=\"action\" value=\"decline\">Have the bank decline</button> ");
    body.append("</form><p><a href=\"").append(escape(session.text("cancel_url")));
    body.append("\">Back to the shop</a></p>");
    return page("Checkout", body.toString());
  }

  /** All payments and subscriptions, with what can happen to them. */
  String bench() {
    StringBuilder body = new StringBuilder("<h2>Subscriptions</h2><table>");
    for (Thing each : things.of("subscription")) {
      body.append("<tr><td>").append(each.id()).append("</td><td>").append(each.text("status"));
      body.append("</td><td>").append(button("renew", each.id(), "Next period"));
      body.append(button("past_due", each.id(), "Payment fails"));
      body.append(button("unpaid", each.id(), "Give up"));
      body.append(button("end", each.id(), "End")).append("</td></tr>");
    }
    body.append("</table><h2>Payments</h2><table>");
    for (Thing each : things.of("charge")) {
      body.append("<tr><td>").append(each.text("payment_intent")).append("</td><td>");
      body.append(money(each.number("amount"), each.text("currency"))).append("</td><td>");
      boolean refunded = each.is("refunded");
      body.append(refunded ? "refunded" : button("refund", each.text("payment_intent"), "Refund"));
      body.append("</td></tr>");
    }
    return page("At Stripe", body.append("</table>").toString());
  }

  private static String button(String action, String id, String words) {
    return ("<form method=\"post\" action=\"/\"><input type=\"hidden\" name=\"id\" value=\"%s\">"
            + "<button name=\"action\" value=\"%s\">%s</button></form> ")
        .formatted(id, action, words);
  }

  /** What Stripe's portal would show. */
  String customer(Thing customer) {
    return page("Customer " + customer.text("email"), "<p><a href=\"/\">All payments</a></p>");
  }

  /** A page of an invoice. */
  String invoice(Thing invoice) {
    return page(
        "Invoice " + invoice.text("number"),
        "<p>"
            + money(invoice.number("total"), invoice.text("currency"))
            + ", "
            + invoice.text("status")
            + "</p>");
  }
}
