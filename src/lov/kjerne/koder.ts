/**
 * The codes an answer can hold. They are closed lists, so that a catalogue of words that misses one does not compile.
 */

/** What stands in the way of a yes, outside the lists of requirements (which have their own codes). */
export type Mangelkode =
  | "ansatt_i_omradet"
  | "be_om_fullmakt"
  | "ett_aar_er_gatt"
  | "forventet_varighet"
  | "fristen_er_ute"
  | "hjemmel_ikke_i_kraft"
  | "ikke_part"
  | "postlagt_ukjent"
  | "regelen_gjelder_ikke"
  | "trenger_verge"
  | "under_18";

/** What a reservation is about. */
export type Forbeholdsgrunn =
  | "antatt_postgang"
  | "feil_organ_for_fristen"
  | "fjorten_dager"
  | "frist_for_myndighet_ruller_ikke"
  | "grensedagen_godtas"
  | "hele_siste_dag_teller"
  | "hjelp_til_a_fylle_ut_er_plikt"
  | "institusjon_som_helsetjeneste"
  | "klagevei_journalretting"
  | "kommunens_eget_maal"
  | "kontaktlege_ikke_koordinator"
  | "nodhjelp_samme_eller_neste_dag"
  | "overordnet_organ_ukjent"
  | "tre_maneder_hos_statsforvalteren"
  | "tre_uker_ved_avvisning"
  | "ytre_grense_ruller_ikke";

/** What two dates were held against each other for. */
export type Sammenligning =
  | "begrunnelse_krevd"
  | "besvart"
  | "ett_aar_etter_vedtaket"
  | "hos_feil_organ"
  | "ikke_besvart"
  | "klage_fremsatt"
  | "klage_kommet_frem"
  | "klage_postlagt"
  | "klage_sendt"
  | "politiattest_utstedt"
  | "utsettelse_bedt_om";

/** What a person has to weigh, and say why. */
export type Moment =
  | "kom_i_tide_til_feil_organ"
  | "saerlig_tilfelle"
  | "saerlige_grunner"
  | "skade_for_andre"
  | "skyld_i_fristen"
  | "skyld_i_tiden_etterpa"
  | "utsatt_iverksetting";
