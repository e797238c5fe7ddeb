/**
 * Questions as practitioners put them, with the situation that answers each. Written from what the
 * situations are about, before and apart from the cards' own words for them.
 */
export const QUESTIONS: readonly (readonly [question: string, situation: string])[] = [
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

  ['tell a story about a patient', 'SIT-10'],
  ['anonymised case study tweet', 'SIT-10'],
  ['Can I tweet about something a client said if I change the details?', 'SIT-10'],
  ['posting about a session', 'SIT-10'],

  ['colleague broke confidentiality', 'SIT-14'],
  ['coworker posted about a patient', 'SIT-14'],
  ['A nurse I work with has shared something that identifies a service user', 'SIT-14'],

  ['stranger suicidal in my feed', 'SIT-16'],
  ['suicidal post from someone I do not know', 'SIT-16'],
  ['Somebody I have never met is saying they want to end it all', 'SIT-16'],
  ['worried about a random person who may kill themselves', 'SIT-16'],

  ['writing about suicide', 'SIT-18'],
  ['how to tweet about self-harm awareness', 'SIT-18'],
  ['what words should I use when posting about a suicide in the news', 'SIT-18'],

  ['being trolled', 'SIT-20'],
  ['pile-on against me', 'SIT-20'],
  ['People are attacking me on Twitter, help', 'SIT-20'],
  ['abusive replies', 'SIT-20'],

  ['I regret a tweet', 'SIT-22'],
  ['posted something I should not have', 'SIT-22'],
  ['Should I delete my post?', 'SIT-22'],

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

  ['misinformation about antidepressants', 'SIT-34'],
  ['correcting someone who is wrong about treatment', 'SIT-34'],
  ['Someone is spreading false claims about vaccines and medicines', 'SIT-34'],
  ['fake cure', 'SIT-34'],

  ['first twitter chat', 'SIT-41'],
  ['how do I join a hashtag chat', 'SIT-41'],
  ['I am new to tweetchats and feel shy', 'SIT-41'],

  ['ask twitter a question', 'SIT-43'],
  ['crowdsourcing ideas', 'SIT-43'],
  ['How do I ask my followers for recommendations?', 'SIT-43'],
];
