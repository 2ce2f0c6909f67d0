package org.ringfence.staff;

/**
 * The provider whose book this is.
 *
 * @param onePersonOffice the provider has declared that one person enters and authorises bills; the
 *     return then says so
 */
public record Provider(
    String name, String address, String phone, String email, boolean onePersonOffice) {

  public Provider {
    name = name.strip();
    address = address.strip();
    phone = phone.strip();
    email = email.strip();
  }
}
