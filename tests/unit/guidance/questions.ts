import type { LookUp } from '@/utils/guidance/look-up';

/** What is typed, the cards that answer it (any of them), and who asks: a UK nurse if not said. */
export type Question = readonly [
  asks: string,
  right: string | readonly string[],
  asker?: Parameters<LookUp>[1],
];

/**
 * Questions as practitioners put them, with the situations or other cards that answer each. Written
 * from what the cards are about, before and apart from the cards' own words for them.
 */
export const QUESTIONS: readonly Question[] = [
  ['someone I support has followed me', 'SIT-01'],
  ['client friend request', 'SIT-01'],
  ['A patient has added me on Facebook, what should I do?', 'SIT-01'],
  ['service user wants to connect on LinkedIn', 'SIT-01'],
  ['should I follow back', 'SIT-01'],
  ['can I accept a friend request from a patient', 'SIT-01'],

  ['ex client friend request', 'SIT-02'],
  ['someone I used to support wants to connect', 'SIT-02'],
  ['can I be friends with a former patient', 'SIT-02'],
  ['old patient has followed me', 'SIT-02'],

  ['patient sent me a DM', 'SIT-03'],
  ['a client keeps messaging me on Twitter', 'SIT-03'],
  ['service user in my inbox', 'SIT-03'],
  ['How do I reply to a direct message from someone I see in clinic?', 'SIT-03'],

  ['suicidal tweet from someone I support', 'SIT-04'],
  ['my patient says she wants to die', 'SIT-04'],
  ['client posted that he is going to kill himself', 'SIT-04'],
  ['What do I do if somebody on my caseload tweets me saying they are suicidal?', 'SIT-04'],
  ['service user says online they will end their life', 'SIT-04'],

  ['came across a post by a client', 'SIT-05'],
  ["I saw my patient's tweets by accident", 'SIT-05'],
  ["a service user's post turned up in my timeline", 'SIT-05'],

  ['googling a patient', 'SIT-06'],
  ['can I look up a client online', 'SIT-06'],
  ['Is it OK to check the profile of someone before an appointment?', 'SIT-06'],
  ['searching for a service user on social media', 'SIT-06'],

  ['someone asks me about their medication', 'SIT-07'],
  ['asked for clinical advice in a thread', 'SIT-07'],
  ['A stranger wants me to tell them if they have bipolar', 'SIT-07'],
  ['giving advice online', 'SIT-07'],

  ['a patient wrote a bad review of my ward', 'SIT-08'],
  ['service user complaining about me on twitter', 'SIT-08'],
  ['client thanked me publicly', 'SIT-08'],
  ['Someone I support has tweeted about our service', 'SIT-08'],

  ['activist is criticising our trust', 'SIT-09'],
  ['a campaigner with lived experience is angry at psychiatrists', 'SIT-09'],
  ['How should I respond when a survivor calls out my profession?', 'SIT-09'],

  ['tell a story about a patient', 'SIT-10'],
  ['anonymised case study tweet', 'SIT-10'],
  ['Can I tweet about something a client said if I change the details?', 'SIT-10'],
  ['posting about a session', 'SIT-10'],

  ['selfie on the ward', 'SIT-11'],
  ['posting a photo from work', 'SIT-11'],
  ['Can I put a video from our clinic on TikTok?', 'SIT-11'],
  ['client in the background of my picture', 'SIT-11'],

  ['whatsapp with patients', 'SIT-12'],
  ['texting a client', 'SIT-12'],
  ['Am I allowed to message service users from my own phone?', 'SIT-12'],

  ['a client of mine has died', 'SIT-13'],
  ['condolences for a patient on Facebook', 'SIT-13'],
  ['The family of someone I supported has made a memorial page, can I comment?', 'SIT-13'],

  ['colleague broke confidentiality', 'SIT-14'],
  ['coworker posted about a patient', 'SIT-14'],
  ['A nurse I work with has shared something that identifies a service user', 'SIT-14'],

  ['whistleblowing', 'SIT-15'],
  ['unsafe staffing on my ward, can I tweet it', 'SIT-15'],
  ['I want to tell the public what is going on at my hospital', 'SIT-15'],

  ['stranger suicidal in my feed', 'SIT-16'],
  ['suicidal post from someone I do not know', 'SIT-16'],
  ['Somebody I have never met is saying they want to end it all', 'SIT-16'],
  ['worried about a random person who may kill themselves', 'SIT-16'],

  ['somebody venting about their depression', 'SIT-17'],
  ['sad tweet', 'SIT-17'],
  ['Should I report a post where someone talks about their feelings?', 'SIT-17'],

  ['writing about suicide', 'SIT-18'],
  ['how to tweet about self-harm awareness', 'SIT-18'],
  ['what words should I use when posting about a suicide in the news', 'SIT-18'],

  ['graphic self-harm picture in my feed', 'SIT-19'],
  ['someone encouraging others to hurt themselves', 'SIT-19'],
  ['I saw a horrible video and cannot get it out of my head', 'SIT-19'],

  ['being trolled', 'SIT-20'],
  ['pile-on against me', 'SIT-20'],
  ['People are attacking me on Twitter, help', 'SIT-20'],
  ['abusive replies', 'SIT-20'],

  ['colleague being trolled', 'SIT-21'],
  ['pile-on against another nurse', 'SIT-21'],
  ['Everyone is attacking someone and I want to quote tweet', 'SIT-21'],

  ['I regret a tweet', 'SIT-22'],
  ['posted something I should not have', 'SIT-22'],
  ['Should I delete my post?', 'SIT-22'],

  ['doxxed', 'SIT-23'],
  ['a patient has posted my home address', 'SIT-23'],
  ['Someone has put my phone number online', 'SIT-23'],

  ['fake account in my name', 'SIT-24'],
  ['being impersonated', 'SIT-24'],
  ['Somebody has copied my profile and is writing to people as me', 'SIT-24'],

  ['privacy settings check', 'SIT-25'],
  ['two-factor', 'SIT-25'],
  ['How do I make my account secure?', 'SIT-25'],
  ['my account was hacked', 'SIT-25'],

  ['personal or professional account', 'SIT-26'],
  ['should I have two accounts', 'SIT-26'],
  ['Can my personal Facebook ever be truly private?', 'SIT-26'],
  ['separate work profile', 'SIT-26'],

  ['is a retweet an endorsement', 'SIT-27'],
  ['liking posts', 'SIT-27'],
  ['can I share a petition by retweeting', 'SIT-27'],

  ['views my own', 'SIT-28'],
  ['disclaimer in bio', 'SIT-28'],
  ['Do I need to say that opinions are not those of my employer?', 'SIT-28'],

  ['anonymous account', 'SIT-29'],
  ['pseudonym or real name', 'SIT-29'],
  ['Do nurses have to tweet under their own name?', 'SIT-29'],

  ['advertise my private practice', 'SIT-30'],
  ['promoting my therapy service on Instagram', 'SIT-30'],
  ['Can I post a special offer for new clients?', 'SIT-30'],

  ['testimonials from clients', 'SIT-31'],
  ['bad Google review', 'SIT-31'],
  ['May I ask patients to leave me a review?', 'SIT-31'],

  ['sponsored post', 'SIT-32'],
  ['a brand has offered to pay me', 'SIT-32'],
  ['Do I have to say that I was given a free product?', 'SIT-32'],

  ['recommend an app', 'SIT-33'],
  ['sharing a self-help tool', 'SIT-33'],
  ['Which mood tracker can I suggest to people?', 'SIT-33'],

  ['misinformation about antidepressants', 'SIT-34'],
  ['correcting someone who is wrong about treatment', 'SIT-34'],
  ['Someone is spreading false claims about vaccines and medicines', 'SIT-34'],
  ['fake cure', 'SIT-34'],

  ['tweeting about the election', 'SIT-35'],
  ['can I share my political views', 'SIT-35'],
  ['Am I allowed to campaign for a party if I work in the NHS?', 'SIT-35'],

  ['sharing a petition', 'SIT-36'],
  ['crowdfunding page for a service user', 'SIT-36'],
  ['Can I join a campaign against stigma?', 'SIT-36'],

  ['writing posts with ChatGPT', 'SIT-37'],
  ['AI generated pictures', 'SIT-37'],
  ['Do I have to say that a post was written by AI?', 'SIT-37'],

  ['doomscrolling', 'SIT-38'],
  ['I cannot stop checking my phone after work', 'SIT-38'],
  ['social media makes me feel low', 'SIT-38'],

  ['teenager has messaged me', 'SIT-39'],
  ['safeguarding a child online', 'SIT-39'],
  ['A fourteen-year-old I know from CAMHS wants to follow me', 'SIT-39'],

  ['carer friend request', 'SIT-40'],
  ['mother of a patient has tagged me', 'SIT-40'],
  ['Can I answer a relative who writes about someone on my ward?', 'SIT-40'],

  ['first twitter chat', 'SIT-41'],
  ['how do I join a hashtag chat', 'SIT-41'],
  ['I am new to tweetchats and feel shy', 'SIT-41'],

  ['live tweeting a conference', 'SIT-42'],
  ['photographing slides', 'SIT-42'],
  ['May I post what a speaker said at an event?', 'SIT-42'],

  ['ask twitter a question', 'SIT-43'],
  ['crowdsourcing ideas', 'SIT-43'],
  ['How do I ask my followers for recommendations?', 'SIT-43'],

  ['recruiting for my study', 'SIT-44'],
  ['post a research survey in a support group', 'SIT-44'],
  ['Do I need ethical approval to advertise for participants?', 'SIT-44'],

  ['a journalist has contacted me', 'SIT-45'],
  ['media enquiry', 'SIT-45'],
  ['A reporter wants a quote about mental health services', 'SIT-45'],

  ['sharing my own diagnosis', 'SIT-46'],
  ['lived experience as a nurse', 'SIT-46'],
  ['Should I tell people online that I have had depression?', 'SIT-46'],

  ['student nurse on Twitter', 'SIT-47'],
  ['newly qualified social worker', 'SIT-47'],
  ['What can I post while I am on placement?', 'SIT-47'],

  ['leaving X', 'SIT-48'],
  ['moving from Twitter to Bluesky', 'SIT-48'],
  ['How do I keep my old tweets if I close my account?', 'SIT-48'],

  ['asking about internet use', 'SIT-49'],
  ['talk to a client about social media', 'SIT-49'],
  ['What should I ask in an assessment about life online?', 'SIT-49'],

  ['CHIME', 'SIT-50'],
  ['recovery questions', 'SIT-50'],
  ['How do I use a recovery framework to talk about social media?', 'SIT-50'],

  ['online support groups', 'SIT-51'],
  ['peer support forum', 'SIT-51'],
  ['Where can a lonely client find others like them?', 'SIT-51'],

  ['pro-ana websites', 'SIT-52'],
  ['client is in a self-harm group', 'SIT-52'],
  ['She follows eating disorder accounts, should I ask her to stop?', 'SIT-52'],

  ['client is being cyberbullied', 'SIT-53'],
  ['someone I support gets hate messages', 'SIT-53'],
  ['How can I help a patient who is bullied on Snapchat?', 'SIT-53'],

  ['sextortion', 'SIT-54'],
  ['client blackmailed with nude photos', 'SIT-54'],
  ['Someone I support is sending money to a man she met online', 'SIT-54'],

  ['online gambling', 'SIT-55'],
  ['patient has been scammed', 'SIT-55'],
  ['How do I raise betting with a client?', 'SIT-55'],

  ['phone keeps him awake', 'SIT-56'],
  ['screens and sleep', 'SIT-56'],
  ['My client is on TikTok until four in the morning', 'SIT-56'],

  ['digital exclusion', 'SIT-57'],
  ['patient has no internet', 'SIT-57'],
  ['What if someone cannot use a smartphone?', 'SIT-57'],

  ['client wants to write a blog', 'SIT-58'],
  ['helping a service user campaign', 'SIT-58'],
  ['A person on my ward wants to tell her story publicly', 'SIT-58'],

  ['client only has online friends', 'SIT-59'],
  ['friends he has never met', 'SIT-59'],
  ['Are friendships on Discord real?', 'SIT-59'],

  ['AI girlfriend', 'SIT-60'],
  ['client uses a chatbot for therapy', 'SIT-60'],
  ['She tells ChatGPT everything, should I worry?', 'SIT-60'],

  // What a body says.
  [
    'NMC likes',
    [
      'nmc-opinions-and-kindness',
      'nmc-what-puts-registration-at-risk',
      'nmc-code-and-social-media',
    ],
  ],
  [
    'nmc social media',
    ['nmc-code-and-social-media', 'nmc-boundaries', 'nmc-what-puts-registration-at-risk'],
  ],
  ['NMC photos of patients', 'nmc-confidentiality'],
  ['can the NMC strike me off for a tweet', 'nmc-what-puts-registration-at-risk'],
  ['GMC whatsapp groups', 'gmc-private-messages-count'],
  ['gmc patient criticises doctor online', 'gmc-when-you-are-criticised'],
  ['gmc retweets and likes', 'gmc-accuracy-likes-and-credentials'],
  ['HCPC confidentiality', 'hcpc-confidentiality'],
  ['HCPC tweets from before I qualified', 'hcpc-old-posts'],
  ['hcpc religious beliefs', 'hcpc-beliefs-and-discrimination'],
  ['Ahpra testimonials', 'ahpra-testimonials'],
  ['ahpra political opinions', 'ahpra-freedom-to-speak'],
  ['ahpra facebook group for clinicians', 'ahpra-semi-private-groups'],
  ['social work england 5.6', 'social-work-england-standard-5-6'],
  ['BASW home address', 'basw-your-own-safety'],
  ['rcn opinions', 'rcn-opinion-and-change'],
  ['rcpsych social media policy', 'rcpsych-social-media-policy'],
  [
    'what does my NHS trust say about social media',
    ['trusts-differ', 'trusts-what-a-policy-can-say', 'most-regulators-your-employer-and-asking'],
  ],
  ['NMBI guidance on social media', ['nmbi-code-2025', 'nmbi-eleven-tips', 'nmbi-benefits']],
  ['CORU code of conduct', 'coru-your-boards-code'],
  ['hipaa yelp review', ['hipaa-replying-to-reviews', 'hipaa-two-cases']],
  ['APA friend request from a client', 'apa-friend-request'],
  ['asppb licensing board', 'asppb-what-boards-look-at'],
  ['psyba new code', 'psyba-code-2025'],
  ['counselling association australia friend requests', 'aca-client-profiles'],
  ['CRPO star ratings', 'crpo-testimonials'],
  ['nursing council new zealand friends', 'ncnz-friends-and-privacy'],
  ['swrb can I speak out', 'swrb-speaking-out'],
  ['UKCP code of ethics', 'ukcp-the-code-online'],
  ['medical defence union anonymous cases', 'mdu-confidentiality-and-cases'],
  ['I am a peer worker and have no professional code', 'peer-support-research-no-code'],
  ['private practice social media policy template', 'therapists-policies-to-borrow-from'],

  // How to do something.
  ['how do I set up a twitter account', 'setting-up-an-account'],
  ['what to put in my profile', 'writing-a-bio'],
  ['which hashtag should I use', ['choosing-a-hashtag', 'hashtag']],
  ['convince my manager that we should be online', 'a-sceptical-manager'],
  ['the chat goes too fast for me', 'joining-a-fast-chat'],
  ['I want to host a tweetchat', 'hosting-a-chat'],
  ['image descriptions', ['alt-text-that-helps', 'alt-text']],
  [
    'trigger warnings',
    ['writing-safely-content-notes', 'content-warning', 'do-content-notes-work'],
  ],
  ['do trigger warnings do any good', 'do-content-notes-work'],
  ['getting ready for a conference', 'before-an-event'],
  ['what to do with my notes after the conference', 'after-an-event'],
  ['taking pictures at a conference', ['photos-at-an-event', 'SIT-42']],
  ['share a conference with people who could not come', 'a-note-for-those-not-there'],
  ['thank everyone who answered my question', 'thanking-and-closing-the-loop'],
  [
    'can I quote a tweet in an article',
    ['asking-consent-to-quote', 'quotes-can-be-searched', 'evidence-quoted-tweets-can-be-traced'],
  ],
  ['can people find a post if I copy the exact words', 'quotes-can-be-searched'],
  ['safe language about suicide', ['writing-safely-words', 'SIT-18']],
  ['should I mention how someone died by suicide', ['writing-safely-method-and-place', 'SIT-18']],
  ['which helpline number do I add to my post', 'writing-safely-help-and-hope'],
  ['online memorial for someone who took their life', ['writing-safely-memorials', 'SIT-13']],
  ['I replied to somebody suicidal, what next', 'safety-after-you-replied'],
  ['what do I say to someone who wants to die', ['safety-what-to-say', 'SIT-04', 'SIT-16']],
  ['plain English posts', 'posts-everyone-can-read'],
  ['help colleagues get started with social media', ['a-social-media-surgery', 'SIT-47']],

  // Reporting, networks and authorities.
  ['report a tweet', 'report-on-x'],
  ['how to report someone on facebook', 'report-on-facebook'],
  ['report an instagram account', 'report-on-instagram'],
  ['reporting a post on bluesky', 'report-on-bluesky'],
  ['report a worrying reddit post', 'report-on-reddit'],
  ['youtube self-harm video report', ['report-on-youtube', 'SIT-19']],
  ['revenge porn', ['report-intimate-images', 'SIT-54']],
  ['child abuse images', 'report-images-of-children'],
  ['eSafety commissioner', 'report-to-esafety-australia'],
  ['netsafe', 'report-to-netsafe-new-zealand'],
  ['twitter will not take it down', ['report-harmful-content', 'report-on-x']],

  // A record of learning.
  ['does a twitter chat count as CPD', 'does-a-twitter-chat-count-as-cpd'],
  ['NMC reflective account', 'nmc-reflective-accounts'],
  ['revalidation feedback', 'nmc-practice-feedback'],
  ['participatory learning', 'nmc-participatory-learning'],
  ['HCPC audit', 'hcpc-cpd-audit'],
  ['hcpc cpd', ['hcpc-cpd-standards', 'hcpc-cpd-audit']],
  ['social work england CPD', 'social-work-england-cpd'],
  ['doctor appraisal reflection', 'gmc-appraisal-and-reflective-notes'],
  ['psychiatrist CPD points', 'rcpsych-cpd'],
  ['CPD for occupational therapists', 'rcot-cpd-and-otalk'],
  ['psyba cpd portfolio', 'psyba-cpd-record'],
  ['ocswssw continuing competence', 'ocswssw-cpd-record'],
  ['BACP CPD', 'bacp-cpd'],
  ['coru cpd', 'coru-cpd-record'],

  // Words.
  ['what is a hashtag', 'hashtag'],
  ['what does DM mean', 'direct-message'],
  ['difference between mute and block', ['mute', 'block']],
  ['what is a subtweet', 'subtweet'],
  ['doxed', ['doxxing', 'SIT-23']],
  ['what is a troll', 'troll'],
  ['what is mastodon', 'federated-networks'],
  ['blue tick', 'verified-tick'],
  ['just reading and never posting', 'lurking'],
  ['how does the algorithm choose what I see', 'algorithm'],
  ['retweet with comment', 'quote-post'],

  // What is known.
  [
    'is social media bad for teenagers',
    ['evidence-quality-not-hours', 'evidence-problematic-use', 'who-young-people-online'],
  ],
  [
    'research on self-harm and the internet',
    [
      'evidence-self-harm-review',
      'evidence-self-harm-communities',
      'evidence-self-harm-peer-support',
    ],
  ],
  ['do people with psychosis use social media', 'evidence-who-uses-social-media'],
  ['tiktok ADHD accuracy', 'evidence-adhd-on-tiktok'],
  ['evidence for peer support online', 'evidence-peers-online'],
  ['do recovery stories help', 'evidence-recovery-stories-trial'],
  ['are AI chatbots safe for mental health', ['evidence-ai-chatbots', 'SIT-60']],
  ['celebrity suicide', 'evidence-celebrity-suicide-news'],
  ['hope and recovery', ['chime-hope', 'chime-framework']],
  ['why do some people not want to go online', ['evidence-why-people-stay-offline', 'SIT-57']],

  // Who to call.
  ['samaritans', 'samaritans'],
  ['crisis text line uk', 'shout'],
  ['suicide helpline number', ['samaritans', 'emergency', 'nhs-111-england']],
  [
    'suicide helpline number',
    ['988-canada', 'emergency-canada'],
    { country: 'CA', profession: 'social-worker' },
  ],
  ['lifeline', 'lifeline-australia', { country: 'AU', profession: 'psychologist' }],
  ['helpline for young people', ['childline', 'papyrus']],
  ['999', 'emergency'],

  // Situations, asked once more.
  ['patient direct message', 'SIT-03'],
  ['Someone has put my phone number online', 'SIT-23'],
  ['can I use WhatsApp with people I support', 'SIT-12'],
  [
    'what if a patient finds my dating profile',
    ['SIT-25', 'SIT-05', 'SIT-06', 'bacp-clients-will-look-you-up'],
  ],
  ['should I use my real name', ['SIT-29', 'gmc-naming-yourself']],
  ['does retweeting mean I agree', 'SIT-27'],
  ['client wants me to look at her instagram', ['SIT-49', 'SIT-06', 'SIT-05']],
  ['I liked something I should not have liked', ['SIT-22', 'SIT-27']],
  ['consumer wants to be my facebook friend', 'SIT-01'],
  ['colleague being abused on twitter', 'SIT-21'],
  ['sharing a self-help app', 'SIT-33'],
];
