import { nothing, type PropertyValues } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent, CpSelectEvent } from '../../data/events.js';
import { offerFinderWords } from '../../i18n/offer-finder.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { documents } from '../../schema/checkers/documents.js';
import { localOffer } from '../../schema/checkers/local-offer.js';
import { offerDetails } from '../../schema/checkers/offer-details.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { provisions } from '../../schema/checkers/provisions.js';
import { momentInUk } from '../../model/uk-time.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { filterStyles } from '../../styles/filters.js';
import { linkedStyles } from '../../styles/linked.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { Clock } from '../element/clock.js';
import { Later } from '../element/later.js';
import { LinkedThing } from '../element/linked-thing.js';
import { property } from '../element/property.js';
import { failureTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { cardStyles } from './card.styles.js';
import { FinderState } from './finder-state.js';
import type { Filters, FinderView } from './finder-view.js';
import { dangerTemplate } from './help-now.template.js';
import type { Interview } from './interview.js';
import { Kept } from './kept.js';
import { Leave } from './leave.js';
import { leaveStyles } from './leave.styles.js';
import { leaveTemplate } from './leave.template.js';
import { listingOf } from './listing.js';
import type { LiveOffer } from './live-offer.js';
import { finderStyles } from './offer-finder.styles.js';
import { finderViewOf, offerFinderTemplate, oneServiceTemplate } from './offer-finder.template.js';
import type { OfferSource } from './offer-source.js';
import { OwnOffer } from './own-offer.js';
import { WholeOffer } from './whole-offer.js';
import { soughtIn, toldOf, type Wish } from './wish.js';

type Words = (typeof offerFinderWords)['en'];

/** What a page sets in words. */
const WISHED = ['query', 'need', 'category', 'audience', 'feed'] as const;

/**
 * The local offer: what a care leaver can get, whether they are entitled to it, and whom to ring. Help for today stands
 * before everything else. Services are found in a reader’s own words and narrowed to what fits, on the device alone:
 * nothing that is typed or answered leaves the page. Where `feed` names a directory that is too large for a page, what is
 * typed is sent to it, and the reader is told so; their age and postcode only once they have ticked that they may be.
 *
 * @tag cp-offer-finder
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpFilterEvent} cp-filter - A reader has looked for something, or narrowed or widened what is shown. Their age and where they are is not told.
 * @fires {CpSelectEvent} cp-select - A reader has opened a service.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The main heading.
 * @csspart now - Help now.
 * @csspart emergency - Whom to ring in one kind of emergency.
 * @csspart subheading - The heading of a part.
 * @csspart small - The heading of a small part, such as what was answered.
 * @csspart intro - What stands above the offer.
 * @csspart questions - The questions about a reader’s story, to be opened.
 * @csspart question - The question that is asked now.
 * @csspart why - Why it is asked.
 * @csspart problem - What would do instead of what was typed.
 * @csspart answers - What a reader has answered, each to be changed.
 * @csspart status - What the answers may mean in law, and what follows.
 * @csspart groups - The groups in law that a reader may be in.
 * @csspart search - Where a reader says what they need.
 * @csspart query - Where they type it.
 * @csspart read-as - The words that were looked for instead of those that were typed.
 * @csspart select - One choice.
 * @csspart filters - More ways to narrow, to be opened.
 * @csspart near - Where a reader is, and how far they can go.
 * @csspart chosen - What was chosen, to be taken back.
 * @csspart button - A button.
 * @csspart result - How many results there are.
 * @csspart permalink - The link to what was found.
 * @csspart results - What was found.
 * @csspart nothing - What to do where nothing fits.
 * @csspart group - Results under one heading.
 * @csspart lead - What is said about a group.
 * @csspart services - The list of a group.
 * @csspart service - One service.
 * @csspart linked - The service that the address of the page points at.
 * @csspart name - The name of a service.
 * @csspart summary - What it is.
 * @csspart closed - That it is not running, for now or any more.
 * @csspart alert - What a reader must know first.
 * @csspart glance - What matters at a glance.
 * @csspart amount - How much there is.
 * @csspart opening - Whether it is open.
 * @csspart old - That it was last checked long ago.
 * @csspart details - Everything else about it, once a reader opens it.
 * @csspart toggle - What opens it.
 * @csspart facts - Terms with what is said of each.
 * @csspart text - More about it.
 * @csspart entitlement - One amount, with its conditions.
 * @csspart condition - One condition.
 * @csspart reviewed - When an amount was last looked at.
 * @csspart eligibility - Who can have it, in words.
 * @csspart ages - From which age to which.
 * @csspart basis - Whether it is a right or an offer.
 * @csspart law - The law behind it.
 * @csspart cost - What it costs.
 * @csspart hours - When it is open.
 * @csspart place - Where it is.
 * @csspart referral - How to get it.
 * @csspart ways - How it comes to people.
 * @csspart contact - Whom to ask.
 * @csspart website - The link to its website.
 * @csspart keep - The box to tick to keep it for now.
 * @csspart kept - The list of what is kept.
 * @csspart kept-service - One service of that list.
 * @csspart by-hand - What to copy, where the browser does not do it.
 * @csspart told - What was done with the list.
 * @csspart leave - The way out in a hurry.
 * @csspart leave-hint - What to know about it.
 * @csspart presses - How often Shift is still to be pressed.
 * @csspart curtain - What hides the page while it is left.
 * @csspart mark - A word that was looked for.
 * @csspart pages - The way to the page before and after.
 * @csspart feed - Which directory services come from, and how far they have come.
 * @csspart left-out - How many of them could not be read.
 * @csspart sent - What is sent to the directory.
 * @csspart consent - What a reader lets it know of them.
 * @csspart ask - Whom to ask.
 * @csspart mentions - What the council says about an offer that it does not print.
 * @csspart source - Where it says so.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart notice - Words in place of content.
 */
export class CpOfferFinder extends CpElement<Words> {
  static override styles = [
    shared,
    disclosureStyles,
    filterStyles,
    linkedStyles,
    finderStyles,
    cardStyles,
    leaveStyles,
  ];

  /** Shows one service by itself: its id in `localOffer.services`, or that of a service of the feed. */
  @property() service = '';
  /** Narrows to a heading of the local offer, for example `accommodation`, or to one of the council’s own categories. A reader may change it. */
  @property() category = '';
  /** Narrows to a need, in the words of the document. A reader may change it. */
  @property() need = '';
  /** What is looked for. A reader may change it. */
  @property() query = '';
  /** Narrows to whom services are for: an id in `cohorts`, or a kind such as `former-relevant`. What helps today is for everybody. */
  @property() audience = '';
  /** How many services stand on a page of the list. */
  @property({ type: Number }) limit = 10;
  /** Address of a directory in Open Referral UK, the list of its services. They are shown beside those of the document. */
  @property() feed = '';
  /** Who searches the directory: `here` or `directory`. Without it, its size decides. */
  @property({ attribute: 'feed-search' }) feedSearch = '';
  /** Hides the search and the filters. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;
  /** Leaves out the questions about a reader’s story. */
  @property({ attribute: 'no-questions', type: Boolean }) noQuestions = false;
  /** Where “Leave this page” goes: a website. Without it, the weather. */
  @property({ attribute: 'leave-href' }) leaveHref = '';
  /** What “Leave this page” is called. */
  @property({ attribute: 'leave-label' }) leaveLabel = '';
  /** Leaves out the way out in a hurry, for a page that has one of its own. */
  @property({ attribute: 'no-leave', type: Boolean }) noLeave = false;
  /** Brings the service that the page’s address points at with `#` into view, and gives searches a link of their own. */
  @property({ type: Boolean }) linkable = false;

  #state = new FinderState(this);
  #kept = new Kept(this);
  #keeping = new Later(this, async (language) => (await import('./keeping.js')).keepingIn(language, this));
  #leave = new Leave(this, () => this.#forget());
  #offer = new OwnOffer(this);
  #whole = new WholeOffer();
  #source: OfferSource = this.#offer;
  #linked = new LinkedThing(this);
  #sought = '';
  #view: FinderView | undefined;
  #interview: Interview | undefined;
  #questions = new Later(this, async (language) => {
    const { Interview, questionsIn } = await import('./questions.js');
    this.#interview ??= new Interview(this.#askPlace, this.#onAnswer);
    return questionsIn(language, this);
  });
  #live: LiveOffer | undefined;
  #feed = new Later(this, async (language) => {
    const { LiveOffer, liveIn } = await import('./live.js');
    this.#live ??= new LiveOffer(this);
    return liveIn(language);
  });
  #inside = new Later(this, async (language) => (await import('./inside.js')).insideIn(language, this));
  #filters = new Later(this, async (language) => (await import('./filters.js')).filtersIn(language, this));

  constructor() {
    super(offerFinderWords, [localOffer], [about, access, cohorts, documents, organisations, provisions]);
    new Clock(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.linkable && this.#linked.id !== this.#sought) {
      this.#sought = this.#linked.id;
      Object.assign(this, soughtIn(this.#sought));
    }
    // What the page sets and what a reader chose afterwards is one wish.
    if (WISHED.some((name) => changed.has(name))) {
      const { query, need, category } = this;
      this.#state.want({ query, need, category });
    }
  }

  protected override updated(): void {
    if (this.#state.beginning < Infinity && this.renderRoot.querySelector('article')) {
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (this.#state.beginning < Infinity) this.#state.open({ beginning: Infinity });
        }),
      );
    }
  }

  /** The way out is there in every state; where the rest is not to be had, so is the number to ring in danger. */
  protected override inState(words: Words): [content: unknown, more: unknown] {
    const { own } = words;
    const [content, more] = super.inState(words) ?? [];
    const out = this.noLeave ? nothing : leaveTemplate(this.#leave, own.leave);
    return [[out, this.state === 'failed' ? dangerTemplate(own) : nothing, content], more];
  }

  protected override renderData(published: Needed, own: View<Words['own']>): unknown {
    const details = this.#details();
    const known = details?.status === 'ready' ? details.value.value : undefined;
    const lost = details?.status === 'failed' ? failureTemplate(details.error, own.shared, this.#again) : nothing;
    const whole = { ...published, localOffer: this.#whole.of(published.localOffer!, known) };
    const feed = this.feed.trim();
    const live = feed ? this.#live : undefined;
    const sections = live?.sections(whole, feed, this.feedSearch) ?? whole;
    const { wish, before, page, beginning, asking, more, located } = this.#state;
    const view = finderViewOf(sections, own, {
      wish,
      before,
      page,
      beginning,
      asking,
      more,
      located,
      audience: this.audience.trim(),
      limit: this.limit >= 1 ? Math.floor(this.limit) : 10,
      filterable: !this.noFilter,
      askable: !this.noQuestions,
      point: this.#state.pointIn(sections.localOffer!.places),
      reader: this.#interview?.reader,
      address: this.linkable ? location.href : undefined,
      linked: this.linkable ? this.#linked.id : '',
      // A day that the page names has no time: what is printed is read later.
      now: this.today ? { day: own.today } : momentInUk(Date.now()),
      opened: this.#state.opened,
      kept: this.#kept.ids,
      keptList: (entries, card) =>
        this.#keeping.template(own.shared, ({ list }) => list(this.#kept, entries, card, feed, live)),
      told: (this.#kept.done && this.#keeping.part?.told(this.#kept.done)) ?? '',
      marked: this.#offer.marked,
      onKeep: this.#kept.keep,
      leave: this.noLeave ? undefined : own.words.leave,
      lost,
      inside: (entry, view) => [lost, this.#inside.template(view.shared, (draw) => draw(entry, view))],
      questions: (view) => this.#questions.template(view.shared, (draw) => draw(this.#interview!, view)),
      filters: (draw) => this.#filters.template(own.shared, draw),
      filtersIfHere: (draw) => this.#filtersIfWanted(own.shared.language, draw),
      live: feed
        ? {
            offer: live,
            top: (view, id) => this.#feed.template(view.shared, (draw) => draw.top(this.#live!, view, id)),
            end: (view) => this.#feed.part?.end(this.#live!, view),
          }
        : undefined,
      onWish: this.#onWish,
      onPage: this.#onPage,
      onSearch: this.#offer.prepare,
      onLocate: this.#state.locate,
      onToggle: (part, open) => this.#state.open({ [part]: open }),
      onOpen: this.#onOpen,
    });
    this.#view = view;
    this.#offer.read(view);
    this.#source = live?.offer(this.#offer, wish) ?? this.#offer;
    return this.service
      ? oneServiceTemplate(this.service, this.#source, view)
      : offerFinderTemplate(this.#source, view);
  }

  /** The long words about services, if they are kept apart: once a reader opens one or looks for something. */
  #details() {
    return this.#offer.wanted || this.#state.opened.size ? this.source?.section(offerDetails) : undefined;
  }

  /** The button that was pressed is about to go. */
  #again = ({ target }: Event): void => {
    (target as Element).closest<HTMLElement>('[tabindex="-1"]')?.focus();
    this.source!.retry();
  };

  #onWish = (change: Partial<Wish>, lead = false): void => {
    this.#state.want(change);
    const { wish } = this.#state;
    for (const name of ['query', 'need', 'category'] as const) if (name in change) this[name] = wish[name];
    const { shown, unsaid } = listingOf(this.#source, { ...this.#view!, wish });
    this.dispatchEvent(new CpFilterEvent(toldOf(wish), shown.length + unsaid.length));
    if (lead) void this.#focus('[part="result"]');
  };

  #onPage = async (page: number): Promise<void> => {
    this.#state.open({ page });
    await this.#focus('[part="result"]');
  };

  /** The next question, or what the answers mean. */
  #onAnswer = async (): Promise<void> => {
    this.#state.open({ page: 1 });
    await this.#focus('[part="question"], [part="status"]');
  };

  /** Who narrows the list sees by what. */
  #filtersIfWanted(language: string, draw: (filters: Filters) => unknown): unknown {
    if (Object.values(this.#state.wish).some(Boolean)) this.#filters.ask(language);
    return this.#filters.part && draw(this.#filters.part);
  }

  #askPlace = (): boolean => !!this.#view?.sections.localOffer?.places.length;

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
  }

  /** All that a reader has told, chosen, opened and kept. */
  #forget(): void {
    this.#state = new FinderState(this);
    this.#interview?.forget();
    this.#live?.forget();
    this.#kept.forget();
    Object.assign(this, { query: '', need: '', category: '' });
    this.requestUpdate();
  }

  #onOpen = (id: string, open: boolean): void => {
    const others = [...this.#state.opened].filter((one) => one !== id);
    this.#state.open({ opened: new Set(open ? [...others, id] : others) });
    if (!open) return;
    this.#live?.open(id);
    this.dispatchEvent(new CpSelectEvent(id));
  };
}

define('cp-offer-finder', CpOfferFinder);

declare global {
  interface HTMLElementTagNameMap {
    'cp-offer-finder': CpOfferFinder;
  }
}
